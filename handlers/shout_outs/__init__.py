"""Good news for the whole school, which the family allows and the office can keep back."""
