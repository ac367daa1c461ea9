"""The web page with phones, served on loopback only."""
