extension Migration {
    /// What an agency has and plans, and what came of it.
    static let dossierParts = Migration(2, "positions, nodes, indicators, results") { dialect in
        [position, positionTask, node, nodeSupport, indicator, measurement, spending, indicatorLink].map { $0(dialect) }
    }

    private static func position(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE position (
            \(PartColumns.lead(dialect)),
            position TEXT NOT NULL,
            title TEXT NOT NULL,
            kind TEXT CHECK (
                kind IN ('senior-leadership', 'administrator', 'supervisor', 'executor', 'functional')),
            parent TEXT,
            \(PartColumns.source),
            PRIMARY KEY (region, agency, dossier, position),
            FOREIGN KEY (region, agency, dossier) REFERENCES dossier,
            \(PartColumns.sourceCheck)
        ) \(dialect.tableOptions)
        """
    }

    private static func positionTask(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE position_task (
            \(PartColumns.lead(dialect)),
            position TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('duty', 'function')),
            text TEXT NOT NULL,
            PRIMARY KEY (region, agency, dossier, position, rank),
            FOREIGN KEY (region, agency, dossier, position) REFERENCES position
        ) \(dialect.tableOptions)
        """
    }

    private static func node(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE node (
            \(PartColumns.lead(dialect)),
            node TEXT NOT NULL,
            level TEXT NOT NULL CHECK (
                level IN ('affair', 'agency', 'goal', 'objective', 'program', 'activity', 'sub-activity', 'action')),
            PRIMARY KEY (region, agency, dossier, node),
            FOREIGN KEY (region, agency, dossier) REFERENCES dossier
        ) \(dialect.tableOptions)
        """
    }

    private static func nodeSupport(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE node_support (
            \(PartColumns.lead(dialect)),
            node TEXT NOT NULL,
            supported TEXT NOT NULL,
            PRIMARY KEY (region, agency, dossier, node, rank),
            FOREIGN KEY (region, agency, dossier, node) REFERENCES node
        ) \(dialect.tableOptions)
        """
    }

    private static func indicator(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE indicator (
            \(PartColumns.lead(dialect)),
            indicator TEXT NOT NULL,
            polarity TEXT NOT NULL CHECK (
                polarity IN ('higher-is-better', 'lower-is-better', 'range', 'undetermined')),
            accumulation TEXT NOT NULL CHECK (
                accumulation IN ('sum', 'running-total', 'last-value', 'average', 'repeated', 'undetermined')),
            candidates TEXT NOT NULL,
            is_proposed \(dialect.boolean("is_proposed")) NOT NULL,
            formula TEXT,
            formula_kind TEXT CHECK (formula_kind IN ('ratio', 'count', 'restated', 'list', 'none')),
            numerator TEXT,
            denominator TEXT,
            multiplier \(dialect.integer),
            data_source TEXT,
            is_key \(dialect.boolean("is_key")) NOT NULL,
            PRIMARY KEY (region, agency, dossier, indicator),
            FOREIGN KEY (region, agency, dossier) REFERENCES dossier,
            CHECK ((formula IS NULL) = (formula_kind IS NULL))
        ) \(dialect.tableOptions)
        """
    }

    private static func measurement(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE measurement (
            \(PartColumns.lead(dialect)),
            indicator TEXT NOT NULL,
            period TEXT NOT NULL,
            \(PartColumns.reading),
            finality TEXT NOT NULL CHECK (finality IN ('provisional', 'final')),
            evidence TEXT NOT NULL,
            drivers TEXT,
            obstacles TEXT,
            \(rankedKey),
            \(PartColumns.readingChecks),
            CHECK ((gap IS NULL) = (form IS NOT NULL))
        ) \(dialect.tableOptions)
        """
    }

    private static func spending(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE spending (
            \(PartColumns.lead(dialect)),
            node TEXT NOT NULL,
            period TEXT NOT NULL,
            sen \(dialect.integer),
            gap TEXT CHECK (gap IN ('blank', 'dash', 'unreadable', 'no-such-column')),
            \(rankedKey),
            CHECK ((sen IS NULL) = (gap IS NOT NULL))
        ) \(dialect.tableOptions)
        """
    }

    private static func indicatorLink(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE indicator_link (
            \(PartColumns.lead(dialect)),
            supporting TEXT NOT NULL,
            supported TEXT NOT NULL,
            \(rankedKey)
        ) \(dialect.tableOptions)
        """
    }

    /// Key of a part that has no name of its own.
    private static let rankedKey = """
        PRIMARY KEY (region, agency, dossier, rank),
            FOREIGN KEY (region, agency, dossier) REFERENCES dossier
        """
}
