/// How the pages of a sheet are numbered. Spreadsheets count covers among all pages, so that beside one the number stands
/// alone.
enum SheetNumbers {
    /// "Halaman 2 dari 5"
    case ofAll
    /// "Halaman 1", counted from here.
    case first
    /// "Halaman 2"
    case further
    case none

    var footer: String? {
        switch self {
        case .ofAll: "&RHalaman &P dari &N"
        case .first, .further: "&RHalaman &P"
        case .none: nil
        }
    }
}
