import Documents

/// How a Word file finds the lines of a register: a field that collects them, and a bookmark for each.
extension Register {
    /// All fields begin with it; Word fills the list again when asked to.
    var wordField: String {
        switch self {
        case .contents: #"TOC \o "1-6" \h \z"#
        case .tables: #"TOC \f T \h \z"#
        case .figures: #"TOC \f G \h \z"#
        }
    }

    /// Marks a caption for the field that collects it; headings need no mark.
    func wordMark(_ title: String) -> String? {
        let text = title.replacing("\n", with: " ").replacing("\"", with: "”").replacing("\\", with: "/")
        switch self {
        case .contents: return nil
        case .tables: return #"TC "\#(text)" \f T \l 1"#
        case .figures: return #"TC "\#(text)" \f G \l 1"#
        }
    }

    /// - Parameter index: of the line in the register, from 0.
    func wordBookmark(_ index: Int) -> String {
        switch self {
        case .contents: "_Toc\(index + 1)"
        case .tables: "_TocTabel\(index + 1)"
        case .figures: "_TocGambar\(index + 1)"
        }
    }
}
