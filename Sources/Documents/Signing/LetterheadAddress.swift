import Domain

/// Reads an agency's address from the letterhead above a document: street, telephone, e-mail, site, postcode.
enum LetterheadAddress {
    /// The address is among the first lines of a document.
    private static let sight = 15
    /// So many characters fit into a line of it.
    private static let longest = 120

    private static let streets: Set<String> = ["alamat", "jl", "jln", "jalan"]
    private static let contacts: Set<String> = [
        "telp", "tlp", "tilp", "telepon", "telpon", "fax", "faks", "faksimile", "faximile", "email", "surel", "website",
        "laman", "situs", "www", "http", "https", "kodepos", "pos",
    ]

    /// As printed; empty where none is.
    static func lines(of blocks: [Block]) -> [String] {
        let head = blocks.prefix(sight).prefix { $0.kind != .tableHeader && $0.kind != .table }
        guard let first = head.firstIndex(where: { isStreet($0) || isContact($0) }) else { return [] }
        return head[first...].prefix { isStreet($0) || isContact($0) || isPlace($0) }.map(\.text)
    }

    private static func isLine(_ block: Block) -> Bool {
        block.part == nil && (block.kind == .paragraph || block.kind == .heading) && block.text.count <= longest
    }

    /// "Jalan Pemuda Nomor 12"; without a number "Jalan Lingkungan Perkotaan" is no address.
    private static func isStreet(_ block: Block) -> Bool {
        guard isLine(block), block.text.contains(where: \.isNumber) else { return false }
        let words = words(block)
        return words.first.map(streets.contains) ?? false || words.contains("jl") || words.contains("jln")
    }

    private static func isContact(_ block: Block) -> Bool {
        guard isLine(block) else { return false }
        let words = words(block)
        let isMail = words.starts(with: ["e", "mail"]) || words.starts(with: ["kode", "pos"])
        let isNamed = isMail || words.first.map(contacts.contains) ?? false
        return isNamed && block.text.contains { $0.isNumber || $0 == "@" || $0 == "." }
    }

    /// "SUKAMAJU 59219": the place with its postcode.
    private static func isPlace(_ block: Block) -> Bool {
        guard isLine(block) else { return false }
        let words = words(block)
        return (2...6).contains(words.count) && words.last.map { $0.count == 5 && $0.allSatisfy(\.isNumber) } ?? false
    }

    private static func words(_ block: Block) -> [String] {
        block.text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
