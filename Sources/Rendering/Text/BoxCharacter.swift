/// The line that meets in a point of a table's frame.
struct BoxCharacter: OptionSet {
    let rawValue: Int

    static let up = BoxCharacter(rawValue: 1)
    static let down = BoxCharacter(rawValue: 2)
    static let left = BoxCharacter(rawValue: 4)
    static let right = BoxCharacter(rawValue: 8)

    private static let characters: [Character] = [
        " ", "│", "│", "│", "─", "┘", "┐", "┤", "─", "└", "┌", "├", "─", "┴", "┬", "┼",
    ]

    var character: Character { Self.characters[rawValue] }
}
