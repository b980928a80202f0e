import Application

extension DossierParts {
    /// Writes all rows of a dossier that has none, what others refer to first.
    func insert(
        into dossier: DossierKey, revision: Int, _ connection: any SQLConnection
    ) throws(StoreFault) {
        try DossierTables.positions.insert(positions, of: dossier, revision: revision, connection)
        try DossierTables.tasks.insert(tasks, of: dossier, revision: revision, connection)
        try DossierTables.nodes.insert(nodes, of: dossier, revision: revision, connection)
        try DossierTables.supports.insert(supports, of: dossier, revision: revision, connection)
        try DossierTables.indicators.insert(indicators, of: dossier, revision: revision, connection)
        try DossierTables.documents.insert(documents, of: dossier, revision: revision, connection)
        try DossierTables.signatories.insert(signatories, of: dossier, revision: revision, connection)
        try DossierTables.printedTables.insert(printedTables, of: dossier, revision: revision, connection)
        try DossierTables.blocks.insert(blocks, of: dossier, revision: revision, connection)
        try DossierTables.entries.insert(entries, of: dossier, revision: revision, connection)
        try DossierTables.reprints.insert(reprints, of: dossier, revision: revision, connection)
        try DossierTables.statements.insert(statements, of: dossier, revision: revision, connection)
        try DossierTables.claims.insert(claims, of: dossier, revision: revision, connection)
        try DossierTables.measurements.insert(measurements, of: dossier, revision: revision, connection)
        try DossierTables.spending.insert(spending, of: dossier, revision: revision, connection)
        try DossierTables.links.insert(links, of: dossier, revision: revision, connection)
        try DossierTables.doubts.insert(doubts, of: dossier, revision: revision, connection)
        try DossierTables.unread.insert(unread, of: dossier, revision: revision, connection)
    }

    /// Takes all rows out of a dossier as they were before a revision and keeps them as such, what others refer to last.
    static func supersede(
        in dossier: DossierKey, by revision: Int, _ connection: any SQLConnection
    ) throws(StoreFault) {
        try DossierTables.unread.supersede(in: dossier, by: revision, connection)
        try DossierTables.doubts.supersede(in: dossier, by: revision, connection)
        try DossierTables.links.supersede(in: dossier, by: revision, connection)
        try DossierTables.spending.supersede(in: dossier, by: revision, connection)
        try DossierTables.measurements.supersede(in: dossier, by: revision, connection)
        try DossierTables.claims.supersede(in: dossier, by: revision, connection)
        try DossierTables.statements.supersede(in: dossier, by: revision, connection)
        try DossierTables.reprints.supersede(in: dossier, by: revision, connection)
        try DossierTables.entries.supersede(in: dossier, by: revision, connection)
        try DossierTables.blocks.supersede(in: dossier, by: revision, connection)
        try DossierTables.printedTables.supersede(in: dossier, by: revision, connection)
        try DossierTables.signatories.supersede(in: dossier, by: revision, connection)
        try DossierTables.documents.supersede(in: dossier, by: revision, connection)
        try DossierTables.indicators.supersede(in: dossier, by: revision, connection)
        try DossierTables.supports.supersede(in: dossier, by: revision, connection)
        try DossierTables.nodes.supersede(in: dossier, by: revision, connection)
        try DossierTables.tasks.supersede(in: dossier, by: revision, connection)
        try DossierTables.positions.supersede(in: dossier, by: revision, connection)
    }

    /// Reads all rows of a dossier.
    ///
    /// - Parameter revision: as they were then; nil for what is current.
    static func load(
        _ dossier: DossierKey, at revision: Int? = nil, _ connection: any SQLConnection
    ) throws(StoreFault) -> DossierParts {
        var parts = DossierParts()
        parts.positions = try DossierTables.positions.load(dossier, at: revision, connection)
        parts.tasks = try DossierTables.tasks.load(dossier, at: revision, connection)
        parts.nodes = try DossierTables.nodes.load(dossier, at: revision, connection)
        parts.supports = try DossierTables.supports.load(dossier, at: revision, connection)
        parts.indicators = try DossierTables.indicators.load(dossier, at: revision, connection)
        parts.documents = try DossierTables.documents.load(dossier, at: revision, connection)
        parts.signatories = try DossierTables.signatories.load(dossier, at: revision, connection)
        parts.printedTables = try DossierTables.printedTables.load(dossier, at: revision, connection)
        parts.blocks = try DossierTables.blocks.load(dossier, at: revision, connection)
        parts.entries = try DossierTables.entries.load(dossier, at: revision, connection)
        parts.reprints = try DossierTables.reprints.load(dossier, at: revision, connection)
        parts.statements = try DossierTables.statements.load(dossier, at: revision, connection)
        parts.claims = try DossierTables.claims.load(dossier, at: revision, connection)
        parts.measurements = try DossierTables.measurements.load(dossier, at: revision, connection)
        parts.spending = try DossierTables.spending.load(dossier, at: revision, connection)
        parts.links = try DossierTables.links.load(dossier, at: revision, connection)
        parts.doubts = try DossierTables.doubts.load(dossier, at: revision, connection)
        parts.unread = try DossierTables.unread.load(dossier, at: revision, connection)
        return parts
    }
}
