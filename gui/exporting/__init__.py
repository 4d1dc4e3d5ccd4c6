"""Export an AMI or an instance: what and where to, the XPT rules, live progress, the file."""
