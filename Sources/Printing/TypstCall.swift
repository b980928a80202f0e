import Domain
import Foundation
import Rendering

/// How Typst is called here: its program where one is installed, else the Python module of the pinned wheel.
struct TypstCall {
    /// How it ends when it breaks down by a fault of its own.
    static let breakdownStatus: Int32 = 101

    let executable: URL
    /// Run in the folder of the job.
    let arguments: [String]
    /// Files of `Resources/typst` that it needs beside those of the job.
    let resources: [String]

    init(_ wanted: TypesettingJob.Wanted) throws(PrintingFault) {
        if let typst = InstalledProgram.onPath("typst") {
            executable = typst
            arguments = Self.arguments(wanted)
            resources = ["document.typ"]
        } else if let python = InstalledProgram.pythonWithTypst {
            executable = python
            resources = ["document.typ", "typeset.py"]
            switch wanted {
            case .pdf: arguments = ["-I", "typeset.py", "."]
            case .answer(let label): arguments = ["-I", "typeset.py", ".", label]
            case .picture(let resolution): arguments = ["-I", "typeset.py", ".", "--png", "\(resolution)"]
            }
        } else {
            throw .missingProgram(
                "Typst",
                remedy: .init(
                    id: "jalankan Scripts/setup, yang memasang paket PyPI typst, atau pasanglah program typst 0.15 "
                        + "(https://typst.app)",
                    en: "run Scripts/setup, which installs the PyPI package typst, or install the program typst 0.15 "
                        + "(https://typst.app)"))
        }
    }

    private static func arguments(_ wanted: TypesettingJob.Wanted) -> [String] {
        let layout = ["--root", ".", "--font-path", "fonts", "--ignore-system-fonts", "--ignore-embedded-fonts"]
        switch wanted {
        case .pdf:
            return ["compile"] + layout + ["--pdf-standard", "a-2a,ua-1", "--format", "pdf", "document.typ", "-"]
        case .picture(let resolution):
            return ["compile"] + layout + ["--ppi", "\(resolution)", "--format", "png", "document.typ", "-"]
        case .answer(let label): return ["query"] + layout + ["--field", "value", "document.typ", "<\(label)>"]
        }
    }
}
