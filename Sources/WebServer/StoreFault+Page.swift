import Application
import Domain

extension StoreFault {
    /// Of the page that tells of it.
    var title: Localized {
        switch self {
        case .full, .readOnly, .contradiction:
            .init(id: "Perubahan tidak disimpan", en: "The change was not saved")
        case .absent, .busy, .damaged, .damagedRecord, .failed, .foreign, .interrupted, .missing, .newerSchema,
            .occupied,
            .otherSecret, .unopenable:
            .init(id: "Register tidak dapat dibaca", en: "The register can't be read")
        }
    }

    /// The same without what only whoever runs the server needs, and finds in its log: where the database lies, and how
    /// it put it.
    var forEverybody: StoreFault {
        let (place, detail) = ("Selaras", "…")
        return switch self {
        case .absent: .absent
        case .busy: .busy(place: place)
        case .contradiction: .contradiction(detail: detail)
        case .damaged: .damaged(place: place, detail: detail)
        case .damagedRecord: .damagedRecord(detail)
        case .failed: .failed(place: place, detail: detail)
        case .foreign: .foreign(place: place)
        case .full: .full(place: place)
        case .interrupted: .interrupted
        case .missing: .missing(place: place)
        case .newerSchema(_, let found, let known): .newerSchema(place: place, found: found, known: known)
        case .occupied: .occupied(place: place)
        case .otherSecret: .otherSecret(place: place)
        case .readOnly: .readOnly(place: place)
        case .unopenable: .unopenable(place: place, detail: detail)
        }
    }
}
