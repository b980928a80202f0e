import Domain
import Exchange
import Multipart

/// What broken input is fed to. A run ends in a value or a refusal; anything else is a crash that the fuzzer keeps.
enum FuzzTargets {
    /// The first byte chooses the target, the others are its input.
    static func run(_ input: [UInt8]) {
        guard let choice = input.first else { return }
        let bytes = Array(input.dropFirst())
        switch choice % 8 {
        case 0: readTableText(bytes)
        case 1: readFigures(bytes)
        case 2: readDossier(bytes, name: "dossier.json")
        case 3: readDossier(bytes, name: "dossier.yaml")
        case 4: readTableText(bytes.starts(with: [0x50, 0x4B]) ? bytes : [0x50, 0x4B, 0x03, 0x04] + bytes)
        case 5: readTableText(StoredContainer.workbook(sheet: bytes))
        case 6: readTableText(StoredContainer.wordFile(text: bytes))
        default: readForm(bytes)
        }
    }

    /// A document: it is told what was read or why not.
    private static func readTableText(_ bytes: [UInt8]) {
        let outcome = ImportReader.read([SourceFile(name: "document.txt", bytes: bytes)])
        precondition(outcome.proposals.count + outcome.refused.count > 0, "neither read nor refused")
    }

    /// A cell: what was read keeps its print.
    private static func readFigures(_ bytes: [UInt8]) {
        let text = String(decoding: bytes.prefix(400), as: UTF8.self)
        _ = NumberReading(text)
        precondition(QuantityReading.read(text, unit: "Orang").stated.raw == text, "the print of a quantity changed")
        precondition(MoneyReading.read(text).raw == text, "the print of an amount changed")
    }

    /// A form with files: however its bytes are cut, the same is read of it, or it is refused for the same reason.
    private static func readForm(_ bytes: [UInt8]) {
        let cut = Int(bytes.first ?? 0) % max(bytes.count, 1)
        precondition(
            events([bytes]) == events([Array(bytes[..<cut]), Array(bytes[cut...])]), "a form changed by cutting it")
    }

    private static func events(_ chunks: [[UInt8]]) -> Result<[MultipartEvent], MultipartFault> {
        var parser = MultipartParser(boundary: "b")
        return Result { () throws(MultipartFault) in
            var events: [MultipartEvent] = []
            for chunk in chunks {
                for event in try parser.consume(chunk) {
                    if case .bytes(let more) = event, case .bytes(let before) = events.last {
                        events[events.count - 1] = .bytes(before + more)
                    } else {
                        events.append(event)
                    }
                }
            }
            try parser.finish()
            return events
        }
    }

    /// A dossier: what was read is written and reads back the same.
    private static func readDossier(_ bytes: [UInt8], name: String) {
        for proposal in DossierFileReader.read(SourceFile(name: name, bytes: bytes)).proposals {
            let written = DossierFile.write(proposal, as: .json)
            let again = DossierFileReader.read(SourceFile(name: "again.json", bytes: written))
            precondition(again.proposals == [proposal], "a dossier changed by writing it")
        }
    }
}

/// What libFuzzer calls with each input. The library is linked into a program of the fuzzer's own by `Scripts/fuzz`.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzTargets.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
