"""Who meets is reminded, comes later, or falls ill."""
