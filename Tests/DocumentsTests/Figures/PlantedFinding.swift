import Domain

/// Findings planted in a document.
enum PlantedFinding {
    static func make(at path: DossierPath, severity: Severity = .error) -> Finding {
        Finding(
            rule: "target.contoh", severity: severity, tier: .structural, message: "Target tidak sesuai.",
            cause: path, places: [Place(path: path, source: nil, quote: "")], remedy: "Perbaiki.")
    }
}
