import Application
import Domain

extension ImportNote {
    /// What kind of question it is, for people.
    var title: Localized {
        switch kind {
        case nil: .init(id: "Sel tidak terpakai", en: "Cell not used")
        case .shifted: .init(id: "Sel bergeser kolom", en: "Shifted cell")
        case .ambiguousNumber: .init(id: "Angka dapat dibaca dua cara", en: "Number with two readings")
        case .assignment: .init(id: "Letak dalam rencana diduga", en: "Place in the plan was guessed")
        case .split: .init(id: "Satu sel berisi beberapa nilai", en: "Several values in one cell")
        case .joined: .init(id: "Teks disambung lewat batas halaman", en: "Text joined over a page break")
        case .accumulation: .init(id: "Cara menghitung tahun dari triwulan", en: "How quarters make the year")
        case .reprint: .init(id: "Cetakan ulang berbeda", en: "A reprint differs")
        case .column: .init(id: "Kolom dikenali dari isinya", en: "Column known by its content")
        case .hidden: .init(id: "Baris, kolom atau angka tersembunyi", en: "Hidden row, column or digits")
        case .formula: .init(id: "Nilai rumus tidak cocok", en: "A formula's value doesn't fit")
        case .revision: .init(id: "Perubahan terlacak dianggap diterima", en: "Tracked changes taken as accepted")
        case .identity: .init(id: "Dianggap hal yang sama", en: "Taken for one thing")
        case .hierarchy: .init(id: "Atasan jabatan diduga", en: "Superior of a post was guessed")
        }
    }
}
