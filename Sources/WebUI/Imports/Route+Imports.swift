import Application

extension Route {
    static func importAddress(_ agency: AgencyKey) -> String { "/impor/\(agency.region)/\(agency.agency)" }

    static func importAddress(_ key: ImportDraftKey) -> String { importAddress(key.agency) + "/\(key.draft)" }

    static func query(_ view: ImportView) -> [String: String?] {
        [
            "tabel": view.table.map { "\($0)" }, "baris": view.row == 0 ? nil : "\(view.row)",
            "ke": view.target.map { "\($0)" },
        ]
    }

    /// The agency and, where there is one, the draft that a path names: region, agency, draft.
    static func importKeys(_ parts: some Collection<String>) -> (agency: AgencyKey, draft: ImportDraftKey?)? {
        let ids = parts.prefix(3).compactMap { UUIDv7($0) }
        guard ids.count == min(parts.count, 3), ids.count >= 2 else { return nil }
        let agency = AgencyKey(region: RegionID(ids[0]), agency: AgencyID(ids[1]))
        return (agency, ids.count == 3 ? ImportDraftKey(agency: agency, draft: ImportDraftID(ids[2])) : nil)
    }

    /// - Parameter parts: behind "impor".
    static func imports(_ parts: [String], _ values: [String: String]) -> Route? {
        guard let (agency, draft) = importKeys(parts) else { return nil }
        guard let draft else { return .imports(agency) }
        switch parts.count {
        case 3:
            let numbers = ["tabel", "baris"].map { values[$0].flatMap(number).map { min($0, 10_000_000) } }
            let target = values["ke"].flatMap { UUIDv7($0) }.map { AgencyID($0) }
            return .importDraft(draft, ImportView(table: numbers[0], row: numbers[1] ?? 0, target: target))
        case 5 where parts[3] == "berkas":
            return number(parts[4]).map { .importedFile(draft, $0) }
        default: return nil
        }
    }
}
