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

    /// Removes all rows of a dossier, what others refer to last.
    static func remove(from dossier: DossierKey, _ connection: any SQLConnection) throws(StoreFault) {
        try DossierTables.unread.remove(from: dossier, connection)
        try DossierTables.doubts.remove(from: dossier, connection)
        try DossierTables.links.remove(from: dossier, connection)
        try DossierTables.spending.remove(from: dossier, connection)
        try DossierTables.measurements.remove(from: dossier, connection)
        try DossierTables.claims.remove(from: dossier, connection)
        try DossierTables.statements.remove(from: dossier, connection)
        try DossierTables.reprints.remove(from: dossier, connection)
        try DossierTables.entries.remove(from: dossier, connection)
        try DossierTables.blocks.remove(from: dossier, connection)
        try DossierTables.printedTables.remove(from: dossier, connection)
        try DossierTables.signatories.remove(from: dossier, connection)
        try DossierTables.documents.remove(from: dossier, connection)
        try DossierTables.indicators.remove(from: dossier, connection)
        try DossierTables.supports.remove(from: dossier, connection)
        try DossierTables.nodes.remove(from: dossier, connection)
        try DossierTables.tasks.remove(from: dossier, connection)
        try DossierTables.positions.remove(from: dossier, connection)
    }

    /// Reads all rows of a dossier.
    static func load(_ dossier: DossierKey, _ connection: any SQLConnection) throws(StoreFault) -> DossierParts {
        var parts = DossierParts()
        parts.positions = try DossierTables.positions.load(dossier, connection)
        parts.tasks = try DossierTables.tasks.load(dossier, connection)
        parts.nodes = try DossierTables.nodes.load(dossier, connection)
        parts.supports = try DossierTables.supports.load(dossier, connection)
        parts.indicators = try DossierTables.indicators.load(dossier, connection)
        parts.documents = try DossierTables.documents.load(dossier, connection)
        parts.signatories = try DossierTables.signatories.load(dossier, connection)
        parts.printedTables = try DossierTables.printedTables.load(dossier, connection)
        parts.blocks = try DossierTables.blocks.load(dossier, connection)
        parts.entries = try DossierTables.entries.load(dossier, connection)
        parts.reprints = try DossierTables.reprints.load(dossier, connection)
        parts.statements = try DossierTables.statements.load(dossier, connection)
        parts.claims = try DossierTables.claims.load(dossier, connection)
        parts.measurements = try DossierTables.measurements.load(dossier, connection)
        parts.spending = try DossierTables.spending.load(dossier, connection)
        parts.links = try DossierTables.links.load(dossier, connection)
        parts.doubts = try DossierTables.doubts.load(dossier, connection)
        parts.unread = try DossierTables.unread.load(dossier, connection)
        return parts
    }
}
