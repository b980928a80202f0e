import Domain

/// Findings planted in a document.
enum PlantedFinding {
    static func make(at path: DossierPath, severity: Severity = .error) -> Finding {
        Finding(
            rule: "target.contoh", severity: severity, tier: .structural,
            message: .init(id: "Target tidak sesuai.", en: "The target differs."),
            cause: path, places: [Place(path: path, source: nil, quote: "")],
            remedy: .init(id: "Perbaiki.", en: "Mend it."))
    }
}
