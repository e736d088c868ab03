"""A whole term in compressed time: every child's every week, against a model."""
