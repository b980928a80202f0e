/// The tables that hold the parts of dossiers, one for each kind of part.
enum DossierTables {}
