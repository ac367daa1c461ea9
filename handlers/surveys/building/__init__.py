"""Surveys being built: parts and questions, their texts in each language, files in and out."""
