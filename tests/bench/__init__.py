"""How fast Homeroom is, measured beside other bots in the same run: `python -m tests.bench`."""
