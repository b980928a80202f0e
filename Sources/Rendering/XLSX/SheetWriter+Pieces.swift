import CXLSXWriter

extension SheetWriter {
    /// Writes a text with bold pieces.
    func write(
        _ pieces: [SheetCell.Piece], format: UnsafeMutablePointer<lxw_format>?, bold: UnsafeMutablePointer<lxw_format>?,
        row: Int, column: Int
    ) -> lxw_error {
        let words = pieces.map { Array($0.text.utf8CString) }
        var text = words.flatMap(\.self)
        return text.withUnsafeMutableBufferPointer { text in
            var start = 0
            var tuples = zip(words, pieces).map { word, piece in
                defer { start += word.count }
                return lxw_rich_string_tuple(
                    format: piece.isBold ? bold : format, string: text.baseAddress.map { $0 + start })
            }
            return tuples.withUnsafeMutableBufferPointer { tuples in
                var list: [UnsafeMutablePointer<lxw_rich_string_tuple>?] = tuples.indices.map { index in
                    tuples.baseAddress.map { $0 + index }
                }
                list.append(nil)
                return list.withUnsafeMutableBufferPointer { list in
                    worksheet_write_rich_string(
                        sheet, lxw_row_t(row), lxw_col_t(column), list.baseAddress, format)
                }
            }
        }
    }
}
