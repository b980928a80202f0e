/// One step of the schema. Once released its statements are never edited; a change is another step.
package struct Migration: Sendable {
    /// From 1, without gaps.
    package let number: Int
    package let title: String
    /// In the words of an engine; those of two engines differ in types and triggers alone.
    package let statements: @Sendable (SQLDialect) -> [String]

    package init(_ number: Int, _ title: String, _ statements: @escaping @Sendable (SQLDialect) -> [String]) {
        self.number = number
        self.title = title
        self.statements = statements
    }
}
