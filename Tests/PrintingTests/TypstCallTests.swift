import Rendering
import TestSupport
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

    @Test("an answer is looked at from its beginning to its end")
    func answers() {
        #expect(TypesettingJob.Wanted.pdf.isAnswered(by: Array("%PDF-1.7 … %%EOF\n".utf8)))
        for text in ["", "garbage", "%PDF-1.7", "x%PDF-1.7 %%EOF"] {
            #expect(!TypesettingJob.Wanted.pdf.isAnswered(by: Array(text.utf8)))
        }
        let picture = TypesettingJob.Wanted.picture(resolution: 72)
        #expect(picture.isAnswered(by: SamplePicture.png))
        #expect(!picture.isAnswered(by: Array(SamplePicture.png.dropLast())))
        #expect(TypesettingJob.Wanted.answer(label: "x").isAnswered(by: Array("[]".utf8)))
        #expect(!TypesettingJob.Wanted.answer(label: "x").isAnswered(by: Array("error".utf8)))
    }
}
