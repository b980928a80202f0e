import Documents
import Rendering

/// Lists and explanations for the terminal.
enum ListOutput {
    static func text(_ document: Document) -> [UInt8] {
        TextRenderer(width: Terminal.width, usesColor: Terminal.usesColor).render(document)
    }
}
