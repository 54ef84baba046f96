"""The parts of make.py: one module for each raw source, and what they share."""
