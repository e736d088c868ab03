"""Pictures and pages that Homeroom draws."""
