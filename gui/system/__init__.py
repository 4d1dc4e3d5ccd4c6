"""What the user has told the operating system about motion and contrast: asked beside the window, followed while it runs."""
