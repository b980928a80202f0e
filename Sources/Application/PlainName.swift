/// Names of files and folders that any system takes: small letters, digits and dashes.
enum PlainName {
    /// "badan-kepegawaian-daerah"; whole words as far as they fit, a single longer one cut.
    static func text(_ words: [String], longest: Int) -> String {
        let parts = words.flatMap { $0.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) } }
        var name = String(parts.first?.prefix(longest) ?? "")
        for part in parts.dropFirst() {
            guard name.utf8.count + 1 + part.utf8.count <= longest else { break }
            name += "-" + part
        }
        return name
    }
}
