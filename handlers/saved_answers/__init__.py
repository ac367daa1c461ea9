"""Where do I find …? Saved answers found by buttons or in one's own words; what is not there goes to the organisers."""
