import Domain

extension Dossier {
    /// Whether its plans are the region's own and not an agency's: it is named so, or the head of the region promises.
    var isRegional: Bool {
        if let name = agency.name?.trimmed.lowercased(), !name.isEmpty {
            return name.hasPrefix("pemerintah ") || name == agency.region?.title.lowercased()
        }
        return documents.contains { document in
            document.kind == .performanceAgreement
                && StatedParties(document, agency: agency).first?.isRegionHead ?? false
        }
    }
}
