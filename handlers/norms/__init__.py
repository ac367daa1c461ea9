"""A group's agreement on how to be together: asked, proposed in private, agreed by consent, looked at again."""
