import Application

extension Submission {
    /// Whether it comes as a form with files.
    package var takesFiles: Bool {
        switch self {
        case .uploadDocuments, .changeLogo: true
        default: false
        }
    }

    /// - Parameter parts: behind "impor".
    init?(imports parts: [String]) {
        guard let (agency, draft) = Route.importKeys(parts) else { return nil }
        guard let draft else {
            self = .uploadDocuments(agency)
            return
        }
        switch (parts.count, parts.dropFirst(3).first) {
        case (5, "catatan"):
            guard let note = ImportNoteID(code: parts[4]) else { return nil }
            self = .settleImport(draft, note)
        case (4, "benarkan"): self = .confirmImport(draft)
        case (4, "ambil-alih"): self = .takeOverImport(draft)
        case (4, "batalkan"): self = .undoImport(draft)
        case (4, "buang"): self = .discardImport(draft)
        default: return nil
        }
    }
}
