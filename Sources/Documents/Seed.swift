enum DocumentsSeed {}
