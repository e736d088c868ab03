"""How messages about a child go to and fro, whoever writes them."""
