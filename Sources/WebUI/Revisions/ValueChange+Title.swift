import Application
import Documents
import Domain

extension ValueChange {
    /// What about it differs: "Target, triwulan I", "nama".
    func title(year: Int?) -> Localized {
        switch aspect {
        case .figure(let figure): FigureTitle.title(figure, year: year)
        case .number: .init(id: "nomor", en: "number")
        case .code: .init(id: "kode", en: "code")
        case .name: .init(id: "nama", en: "name")
        case .unit: .init(id: "satuan", en: "unit")
        case .parent: .init(id: "induk", en: "what it hangs under")
        case .accumulation: .init(id: "cara menghitung tahun", en: "how quarters make the year")
        case .polarity: .init(id: "arah", en: "direction")
        case .formula: .init(id: "formula", en: "formula")
        case .dataSource: .init(id: "sumber data", en: "data source")
        case .documentNumber: .init(id: "nomor dokumen", en: "number of the document")
        case .date: .init(id: "tanggal", en: "date")
        case .stage: .init(id: "tahap", en: "stage")
        case .post: .init(id: "jabatan", en: "post")
        case .superior: .init(id: "atasan", en: "superior")
        case .duties: .init(id: "tugas dan fungsi", en: "duties and functions")
        case .result(let period):
            [Localized(id: "Capaian", en: "Reached"), period.title(in: year)].joined(separator: ", ")
        case .spending(let period):
            [Localized(id: "Realisasi anggaran", en: "Spent"), period.title(in: year)].joined(separator: ", ")
        }
    }

    /// Which way it went: "bertambah 20 orang", "baru", "diubah".
    var direction: Localized {
        if let shift { return shift.title }
        switch (before, after) {
        case (nil, _): return .init(id: "baru", en: "new")
        case (_, nil): return .init(id: "dihapus", en: "gone")
        default: return .init(id: "diubah", en: "changed")
        }
    }
}
