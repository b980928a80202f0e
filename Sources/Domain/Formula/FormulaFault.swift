/// Why a text is no formula.
package enum FormulaFault: Error, Hashable, Sendable {
    case empty
    /// A word or sign that can't stand where it does.
    case unexpected(String)
    /// The formula ends where a name, a number or a bracket must follow.
    case unfinished
    case unclosedBracket
    case unclosedQuote
    /// More than 500 signs and names, or more than 40 brackets in each other.
    case tooLong

    /// One Indonesian sentence.
    package var title: String {
        switch self {
        case .empty: "Rumus kosong."
        case .unexpected(let text): "“\(text)” tidak dapat berdiri di tempat itu."
        case .unfinished: "Rumus berakhir sebelum lengkap."
        case .unclosedBracket: "Kurung tidak ditutup."
        case .unclosedQuote: "Tanda kutip tidak ditutup."
        case .tooLong: "Rumus terlalu panjang atau terlalu dalam."
        }
    }
}
