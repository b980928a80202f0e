enum ApplicationSeed {}
