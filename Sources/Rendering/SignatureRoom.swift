import Documents

/// What is printed where a name and its number are written by hand; readers know by it that someone signs.
enum SignatureRoom {
    static let name = "(..............................)"
    static let number = "NIP. ……………………………………"

    /// The lines below the room for a signature.
    static func lines(of block: SignatureBlock) -> [String] { block.hasNumber ? [name, number] : [name] }
}
