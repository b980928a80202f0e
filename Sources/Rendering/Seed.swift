enum RenderingSeed {}
