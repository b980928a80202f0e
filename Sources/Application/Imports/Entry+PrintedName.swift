import Domain

extension Entry {
    /// "1. Program Mutasi"; its id where it prints neither number nor name.
    var printedName: String {
        let text = [number, name].compactMap { $0 }.joined(separator: " ")
        return text.isEmpty ? id.text : text
    }
}
