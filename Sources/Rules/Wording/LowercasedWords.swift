/// The words of a text in lower case: runs of letters; numbers and marks separate them.
struct LowercasedWords: Hashable, Sendable {
    let words: [String]

    /// - Parameter limit: how many words are needed at most.
    init(_ text: String, limit: Int = .max) {
        var words: [String] = []
        var word: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 65...90: word.append(byte + 32)
            case 97...122, 128...: word.append(byte)
            default:
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word.removeAll(keepingCapacity: true)
                if words.count == limit { self.words = words; return }
            }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        self.words = words
    }
}
