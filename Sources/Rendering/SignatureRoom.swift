/// What is printed where a name is written by hand; readers know by it that someone signs.
enum SignatureRoom {
    static let name = "(..............................)"
}
