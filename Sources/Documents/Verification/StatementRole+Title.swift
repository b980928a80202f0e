import Domain

extension StatementRole {
    /// For people.
    package var title: Localized {
        switch self {
        case .target: .init(both: "Target")
        case .actual: .init(id: "Realisasi", en: "Realisation")
        case .rate: .init(id: "Tingkat capaian", en: "Rate of achievement")
        case .cumulative: .init(id: "Perkiraan s.d. tahun berjalan", en: "Estimate up to the current year")
        case .projection: .init(id: "Proyeksi", en: "Projection")
        case .budget: .init(id: "Anggaran", en: "Budget")
        case .location: .init(id: "Lokasi", en: "Location")
        case .note: .init(id: "Catatan", en: "Note")
        case .formula: .init(id: "Cara penghitungan", en: "Formula")
        case .dataSource: .init(id: "Sumber data", en: "Source of data")
        case .responsible: .init(id: "Penanggung jawab", en: "Responsible")
        case .fundingSource: .init(id: "Sumber dana", en: "Source of funds")
        case .targetGroup: .init(id: "Kelompok sasaran", en: "Target group")
        case .priority: .init(id: "Prioritas", en: "Priority")
        case .programCount: .init(id: "Jumlah program", en: "Number of programs")
        case .activityCount: .init(id: "Jumlah kegiatan", en: "Number of activities")
        }
    }
}
