-- The sample in a Neovim: what docs/editors.md promises of it. Written for Debian's 0.7 and what has come since.
local pressing = '“They have been promising us a wall'

local function report(event)
  io.stderr:write('press-text-test ' .. vim.json.encode(event) .. '\n')
end

local function eventually(what, ask)
  local answer
  vim.wait(20000, function()
    answer = ask()
    return answer ~= nil
  end, 50)
  return answer or error('waited in vain for ' .. what)
end

-- Puts the cursor on the first character of a text.
local function go_to(text)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, true)) do
    local at = line:find(text, 1, true)
    if at then return vim.api.nvim_win_set_cursor(0, { number, at - 1 }) end
  end
  error('no ' .. text)
end

local function orphan()
  for _, each in ipairs(vim.diagnostic.get(0)) do
    if each.code == 'unattributed-quote' then return each end
  end
end

local function is_open(window)
  return vim.api.nvim_win_get_config(window).relative ~= ''
end

vim.cmd('edit harbour.article')
local config = {
  name = 'press_text',
  cmd = { 'node', vim.env.PRESS_TEXT_SERVER, '--stdio' },
  root_dir = vim.fn.getcwd(),
}
-- 0.8 has vim.lsp.start, which attaches the buffer by itself.
if vim.lsp.start then
  vim.lsp.start(config)
else
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
end

local tests = {
  {
    'shows the quotation that nobody is named for',
    function()
      local found = eventually('unattributed-quote', orphan)
      assert(found.severity == vim.diagnostic.severity.WARN, 'a warning')
      assert(vim.fn.getline(found.lnum + 1):find(pressing, 1, true) == found.col + 1, 'on the quotation')
    end,
  },
  {
    'hovers: a card says who “she” is',
    function()
      go_to('She said the wall')
      vim.lsp.buf.hover()
      local window = eventually('a floating window', function()
        return vim.tbl_filter(is_open, vim.api.nvim_list_wins())[1]
      end)
      local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true)
      assert(table.concat(lines, '\n'):find('Dana Reyes', 1, true), table.concat(lines, '\n'))
      vim.api.nvim_win_close(window, true)
    end,
  },
  {
    'jumps from “she” to the name, and back',
    function()
      go_to('She said the wall')
      local from = vim.api.nvim_win_get_cursor(0)
      vim.lsp.buf.definition()
      eventually('a jump', function()
        return vim.api.nvim_win_get_cursor(0)[1] ~= from[1] or nil
      end)
      local line, column = unpack(vim.api.nvim_win_get_cursor(0))
      assert(vim.fn.getline(line):sub(column + 1):find('Dana Reyes', 1, true), vim.fn.getline(line))
      vim.cmd('normal! ' .. vim.api.nvim_replace_termcodes('<C-o>', true, false, true))
      assert(vim.api.nvim_win_get_cursor(0)[1] == from[1], 'back')
    end,
  },
  {
    'fixes: a code action puts in the words for the source, and undo takes them out',
    function()
      go_to(pressing)
      local before = vim.api.nvim_get_current_line()
      vim.ui.select = function(items, _, choose)
        choose(items[1], 1)
      end
      vim.lsp.buf.code_action()
      eventually('the edit', function()
        return vim.api.nvim_get_current_line() ~= before or nil
      end)
      eventually('no finding', function()
        return orphan() == nil or nil
      end)
      vim.cmd('undo')
      assert(vim.api.nvim_get_current_line() == before, 'as before')
      eventually('the finding again', orphan)
    end,
  },
}

local failed = 0
for _, test in ipairs(tests) do
  local ok, problem = pcall(test[2])
  if not ok then failed = failed + 1 end
  report({ title = 'Neovim ' .. test[1], error = not ok and tostring(problem) or nil })
end
vim.cmd(failed == 0 and 'qall!' or 'cquit!')
