"""The import engine: what AWS does behind ImportImage, done here for real, in AWS's stages and words."""
