"""How fast Python's PyTorch trains the network of bench_training, in samples per second.

  gather      the best loop written by hand: indices of a shuffled epoch pick rows of one tensor
  dataloader  KTRDR's loop: a DataLoader of a TensorDataset, clipping, and figures after every batch
"""

import sys
import time

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

ROWS, COLUMNS, CLASSES, BATCH = 100_000, 24, 3, 256

torch.set_num_threads(1)
torch.manual_seed(1)
x = torch.rand(ROWS, COLUMNS) * 2 - 1
y = ((x[:, 0] + 1) / 2 * CLASSES).long().clamp(0, CLASSES - 1)
net = nn.Sequential(nn.Linear(COLUMNS, 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, 32), nn.ReLU(),
                    nn.Dropout(0.2), nn.Linear(32, CLASSES))
optimizer = torch.optim.Adam(net.parameters(), lr=0.001, weight_decay=1e-4)
loss_function = nn.CrossEntropyLoss()


def gather(epochs):
    for _ in range(epochs):
        order = torch.randperm(ROWS)
        for first in range(0, ROWS, BATCH):
            rows = order[first:first + BATCH]
            optimizer.zero_grad(set_to_none=True)
            loss_function(net(x.index_select(0, rows)), y.index_select(0, rows)).backward()
            optimizer.step()


def dataloader(epochs):
    loader = DataLoader(TensorDataset(x, y), batch_size=BATCH, shuffle=True)
    for _ in range(epochs):
        total_loss = correct = total = 0
        for batch_x, batch_y in loader:
            optimizer.zero_grad()
            outputs = net(batch_x)
            loss = loss_function(outputs, batch_y)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            total_loss += loss.item() * batch_x.size(0)
            correct += (outputs.argmax(1) == batch_y).sum().item()
            total += batch_y.size(0)


loop = {"gather": gather, "dataloader": dataloader}[sys.argv[1]]
x_few, y_few = x[:BATCH], y[:BATCH]
for _ in range(20):  # warm
    loss_function(net(x_few), y_few).backward()
begin = time.perf_counter()
loop(int(sys.argv[2]))
print(ROWS * int(sys.argv[2]) / (time.perf_counter() - begin))
