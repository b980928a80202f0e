import Documents
import Domain

/// One drawing alone on a page of its own size, as data for the template of documents.
struct TypstPicture {
    /// What is drawn.
    enum Subject {
        /// Boxes from left to right, over a width in tenths of a millimetre.
        case stages(Figure, [FigureStage], width: Int)
        /// A picture of a size in hundredths of a point; without a width it keeps its own proportions.
        case file(name: String, bytes: [UInt8], width: Int?, height: Int)
    }

    let subject: Subject
    let text: PrintedText

    /// Pixels an inch: letters of nine points stay sharp in print.
    static let resolution = 200
    /// Around the drawing, so that its lines are whole; in tenths of a millimetre.
    private static let margin = 5

    var job: TypesettingJob {
        var files = ["document.json": bytes()]
        if case .file(let name, let bytes, _, _) = subject { files[name] = bytes }
        return TypesettingJob(files: files, wanted: .picture(resolution: Self.resolution))
    }

    private func bytes() -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.field("title", "Gambar")
            json.array("date") { json in for part in [2000, 1, 1] { json.number(part) } }
            json.field("probe", false)
            json.field("single", true)
            json.key("cover")
            json.null()
            json.array("pages") { json in
                json.object { json in
                    json.array("page") { writeShape(&$0) }
                    json.array("content") { write(&$0) }
                }
            }
        }
        return json.bytes
    }

    private func writeShape(_ json: inout JSONText) {
        if case .stages(_, _, let width) = subject { json.number(width) } else { json.null() }
        json.null()
        for _ in 0..<4 { json.number(Self.margin) }
    }

    private func write(_ json: inout JSONText) {
        switch subject {
        case .stages(let figure, let stages, _):
            let drawing = Figure(alternative: figure.alternative, drawing: figure.drawing)
            let document = Document(
                id: DocumentDefinitionID("gambar"), title: "Gambar", titleLines: [], sections: [])
            let input = TypstInput(document: document, text: text, drawings: [])
            TypstSections(input: input).write(drawing, stages: stages, &json)
        case .file(let name, _, let width, let height):
            json.object { json in
                json.field("kind", "figure")
                json.key("title")
                json.null()
                json.field("numbered", false)
                json.field("alternative", "Gambar")
                json.field("picture", name)
                if let width { json.field("width", width) }
                json.field("height", height)
            }
        }
    }
}
