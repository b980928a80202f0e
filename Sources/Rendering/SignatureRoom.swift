/// What is printed where people write by hand; readers know by it that someone signs.
enum SignatureRoom {
    static let place = "..............., ..............."
    static let name = "(..............................)"
}
