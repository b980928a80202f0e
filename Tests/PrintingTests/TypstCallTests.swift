import Rendering
import Testing

@testable import Printing

@Suite("Calling the typesetter")
struct TypstCallTests {
    @Test("only the fonts of the job are used, whichever way it is called")
    func ownFonts() throws {
        let call = try TypstCall(.pdf)
        #expect(call.resources.contains("document.typ"))
        #expect(call.arguments.contains("--ignore-system-fonts") || call.resources.contains("typeset.py"))
    }

    @Test("a question names its label")
    func question() throws {
        #expect(try TypstCall(.answer(label: "places")).arguments.contains { $0.contains("places") })
    }
}
