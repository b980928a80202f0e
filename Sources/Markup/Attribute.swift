/// An attribute of an element. Names are literals of the program; values are escaped when written.
package enum Attribute: Sendable {
    case text(StaticString, String)
    /// A value of two texts, one after the other.
    case joined(StaticString, String, String)
    /// A value that is a literal of the program, too, without any sign that would have to be escaped: it is written as
    /// it stands.
    case fixed(StaticString, StaticString)
    case number(StaticString, Int)
    /// Present without a value: `checked` in HTML, `checked="checked"` in XML.
    case flag(StaticString)
    /// Nothing: for attributes that depend on a condition.
    case omitted

    package static func `class`(_ name: StaticString) -> Attribute { .fixed("class", name) }
    package static func id(_ name: String) -> Attribute { .text("id", name) }

    /// A `colspan` or `rowspan`; the usual 1 is left out.
    package static func span(_ name: StaticString, _ count: Int) -> Attribute {
        count > 1 ? .number(name, count) : .omitted
    }

    /// The attribute where the condition holds.
    package static func when(_ condition: Bool, _ attribute: Attribute) -> Attribute {
        condition ? attribute : .omitted
    }
}
