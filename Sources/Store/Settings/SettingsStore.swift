import Application
import Domain

/// The settings of the installation in the database of the register.
struct SettingsStore: Sendable {
    /// Names of rows; never changed for what there is.
    private enum Name: String {
        case name
        case logo
        case zone

        /// Of the rows that name a day by which a kind of document is due.
        static let deadline = "tenggat."
        /// Of the rows that hold the address of an agency, behind it region and agency.
        static let address = AuditSubject.addressNames
    }

    let database: any SQLDatabase
    let log: AuditLog

    /// The use cases' view.
    var port: SettingsPort {
        SettingsPort(
            load: { () throws(StoreFault) in try await load() },
            change: { change, home, seen, authorship throws(StoreFault) in
                try await write(change, at: home, seen: seen, by: authorship)
            })
    }

    private func load() async throws(StoreFault) -> SiteSettings {
        try await database.read { connection throws(StoreFault) in try Self.load(connection) }
    }

    private static func load(_ connection: any SQLConnection) throws(StoreFault) -> SiteSettings {
        let rows = try connection.rows("SELECT name, words, content FROM setting", of: "setting") {
            row throws(StoreFault) in
            (name: try row.text(), words: try row.optionalText(), content: try row.optionalBytes())
        }
        var settings = SiteSettings()
        for row in rows {
            if row.name.hasPrefix(Name.deadline) {
                try read(row.words, ofDeadline: row.name, into: &settings)
                continue
            }
            if row.name.hasPrefix(Name.address) {
                try read(row.words, ofAddress: row.name, into: &settings)
                continue
            }
            switch Name(rawValue: row.name) {
            case .name: settings.name = row.words ?? settings.name
            case .logo: settings.logo = row.content.flatMap { SiteLogo($0) }
            case .zone:
                guard let zone = row.words.flatMap({ TimeZoneName(rawValue: $0) }) else {
                    throw .damagedRecord("setting")
                }
                settings.zone = zone
            case nil: break
            }
        }
        return settings
    }

    private static func read(
        _ words: String?, ofDeadline name: String, into settings: inout SiteSettings
    ) throws(StoreFault) {
        // Without words the customary day was chosen again; a kind that isn't known came from a newer program.
        guard let words, let kind = DocumentKind(rawValue: String(name.dropFirst(Name.deadline.count))) else { return }
        guard let day = DueDay(words) else { throw .damagedRecord("setting") }
        settings.deadlines[kind] = day
    }

    private static func read(
        _ words: String?, ofAddress name: String, into settings: inout SiteSettings
    ) throws(StoreFault) {
        guard let words else { return }
        let parts = name.dropFirst(Name.address.count).split(separator: ".").compactMap { UUIDv7(String($0)) }
        guard parts.count == 2 else { throw .damagedRecord("setting") }
        let key = AgencyKey(region: RegionID(parts[0]), agency: AgencyID(parts[1]))
        settings.addresses[key] = words.split(separator: "\n").map(String.init)
    }

    private func write(
        _ change: SettingsChange, at home: AgencyKey, seen: String?, by authorship: Authorship
    ) async throws(StoreFault) -> StaleChange<SiteSettings>? {
        let (log, rows) = (log, Self.rows(change))
        return try await database.write { connection throws(StoreFault) in
            if let seen {
                let present = try Self.load(connection)
                guard seen == change.code(in: present) else {
                    if change.isDone(in: present) { return nil }
                    return StaleChange(current: present, writer: try Self.writer(of: rows, log, connection))
                }
            }
            for row in rows { try Self.write(row, at: home, by: authorship, log, connection) }
            return nil
        }
    }

    /// Who changed one of them last.
    private static func writer(
        of rows: [Row], _ log: AuditLog, _ connection: any SQLConnection
    ) throws(StoreFault) -> AuditEntry? {
        var entries: [AuditEntry] = []
        for row in rows {
            if let entry = try log.latest(ofSetting: row.name, connection) { entries.append(entry) }
        }
        return entries.max { $0.moment < $1.moment }
    }

    private struct Row: Sendable {
        let name: String
        var words: String?
        var content: [UInt8]?
    }

    /// In the order of their names.
    private static func rows(_ change: SettingsChange) -> [Row] {
        switch change {
        case .name(let name): [Row(name: Name.name.rawValue, words: name)]
        case .logo(let logo): [Row(name: Name.logo.rawValue, content: logo?.bytes)]
        case .zone(let zone): [Row(name: Name.zone.rawValue, words: zone.rawValue)]
        case .deadlines(let days):
            days.map { Row(name: Name.deadline + $0.rawValue, words: $1?.text) }.sorted { $0.name < $1.name }
        case .address(let key, let lines):
            [
                Row(
                    name: "\(Name.address)\(key.region).\(key.agency)",
                    words: lines.isEmpty ? nil : lines.joined(separator: "\n"))
            ]
        }
    }

    private static func write(
        _ row: Row, at home: AgencyKey, by authorship: Authorship, _ log: AuditLog, _ connection: any SQLConnection
    ) throws(StoreFault) {
        let head = try log.lock(home, connection)
        let sql = "SELECT words FROM setting WHERE name = $1"
        let before = try connection.row(sql, [.text(row.name)], of: "setting") {
            row throws(StoreFault) in try row.optionalText()
        }
        try connection.execute(
            """
            INSERT INTO setting (name, words, content) VALUES ($1, $2, $3)
            ON CONFLICT (name) DO UPDATE SET words = excluded.words, content = excluded.content
            """,
            [.text(row.name), .text(row.words), row.content.map { .bytes($0) } ?? .null])
        try log.append(
            AuditDraft(
                authorship: authorship, action: .settingChanged, record: .setting(row.name),
                before: before.flatMap { $0 }, after: row.words ?? row.content.map { "\($0.count) byte" }),
            to: home, behind: head, connection)
    }
}

extension RegisterStore {
    /// The use cases' view of the settings.
    package var settingsPort: SettingsPort { SettingsStore(database: database, log: log).port }
}
