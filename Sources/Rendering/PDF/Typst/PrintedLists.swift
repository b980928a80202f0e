import Documents

/// What the typesetter answers of the lines of registers: the number of the page of each, as it stands there.
struct PrintedLists: Decodable {
    let contents: [String]
    let tables: [String]
    let figures: [String]
    /// The number of the last page.
    let last: String

    subscript(register: Register) -> [String] {
        switch register {
        case .contents: contents
        case .tables: tables
        case .figures: figures
        }
    }
}
