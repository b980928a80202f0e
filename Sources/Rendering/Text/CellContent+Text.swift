import Documents
import Domain

extension CellContent {
    /// What is printed without colours: a hole that prints nothing says in words that it is one.
    var terminalParagraphs: [RichText] { isBlankHole ? [RichText(MissingMarks.hole, .subdued)] : paragraphs }
}
