import Documents

/// The type of a table's text: the more columns, the smaller.
enum DOCXTableType: CaseIterable {
    case usual
    case small
    case tiny

    init(columns: Int) {
        self = columns <= 6 ? .usual : columns <= 10 ? .small : .tiny
    }

    /// In twentieths of a point.
    var em: Int {
        switch self {
        case .usual: 200
        case .small: 180
        case .tiny: 160
        }
    }

    var text: DOCXStyle {
        switch self {
        case .usual:
            // Lines of a merged cell that are kept together move to the next page, away from their row.
            DOCXStyle(
                id: "TableText", name: "Teks Tabel", parent: "Normal", paragraph: #"<w:widowControl w:val="0"/>"#,
                text: #"<w:sz w:val="20"/><w:szCs w:val="20"/>"#)
        case .small:
            DOCXStyle(
                id: "TableTextSmall", name: "Teks Tabel Kecil", parent: "TableText",
                text: #"<w:sz w:val="18"/><w:szCs w:val="18"/>"#)
        case .tiny:
            DOCXStyle(
                id: "TableTextTiny", name: "Teks Tabel Lebar", parent: "TableText",
                text: #"<w:sz w:val="16"/><w:szCs w:val="16"/>"#)
        }
    }

    var head: DOCXStyle {
        switch self {
        case .usual:
            DOCXStyle(
                id: "TableHead", name: "Kepala Tabel", parent: "TableText",
                paragraph: #"<w:keepNext/><w:jc w:val="center"/>"#, text: "<w:b/>")
        case .small:
            DOCXStyle(
                id: "TableHeadSmall", name: "Kepala Tabel Kecil", parent: "TableHead",
                text: #"<w:sz w:val="18"/><w:szCs w:val="18"/>"#)
        case .tiny:
            DOCXStyle(
                id: "TableHeadTiny", name: "Kepala Tabel Lebar", parent: "TableHead",
                text: #"<w:sz w:val="16"/><w:szCs w:val="16"/>"#)
        }
    }
}
